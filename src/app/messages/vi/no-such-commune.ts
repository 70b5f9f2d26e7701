// The address asks for a commune that the host does not have.
export const noSuchCommune = {
  title: "Chưa có bảng niêm yết của xã này",
  text: "Địa chỉ đang mở ghi tên một xã mà máy chủ không có. Ông/bà hỏi cán bộ của xã giúp. Cán bộ xem lại chữ sau “commune=” trong địa chỉ.",
};

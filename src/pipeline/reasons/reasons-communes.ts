// What is wrong with a province's folder of communes, in the words of the officer who put it together.
export const communesReasons = {
  noFolder: "không có thư mục này",
  empty: "không có xã nào: mỗi xã là một thư mục dữ liệu trong đây, ví dụ phu-thong/",
  slug: "tên thư mục của một xã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, nhiều nhất 60 chữ, ví dụ phu-thong",
};

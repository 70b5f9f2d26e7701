// What the officer reads on the attract screen when something is amiss with the data of this kiosk.

export const updates = {
  "refused": (reason: string) => `Cán bộ: dữ liệu mới bị hỏng, máy đang dùng bản cũ còn tốt (${reason}).`,
  "damaged": (reason: string) => `Cán bộ: dữ liệu đang dùng bị hỏng, máy đã mở một bản khác còn tốt (${reason}).`,
  "not-kept": (reason: string) => `Cán bộ: máy hết chỗ hoặc không cất được dữ liệu mới (${reason}).`,
};

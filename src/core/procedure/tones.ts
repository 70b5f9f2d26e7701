// The soft colours that tell things apart; what one means is the same on every screen.
export const tones = ["peach", "rose", "sky", "stone", "straw", "mint", "clay", "violet", "teal", "amber"] as const;

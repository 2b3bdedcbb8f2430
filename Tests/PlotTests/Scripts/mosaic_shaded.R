mosaicplot(HairEyeColor, shade=TRUE)

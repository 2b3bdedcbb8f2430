mosaicplot(HairEyeColor,shade=TRUE,off=3)

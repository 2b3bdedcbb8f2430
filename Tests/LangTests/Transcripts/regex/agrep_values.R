agrep("lasy", c("1 lazy", "1", "1 LAZY"), max.distance = 1, value = TRUE)
#> [1] "1 lazy"

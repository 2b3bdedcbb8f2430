agrepl("lasy", c("1 lazy", "laser", "none"))
#> [1]  TRUE  TRUE FALSE

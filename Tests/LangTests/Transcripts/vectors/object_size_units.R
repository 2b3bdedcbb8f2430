print(object.size(numeric(1e5)), units = "Kb")
#> 781.3 Kb
format(object.size(numeric(1e5)), units = "MB")
#> [1] "0.8 Mb"
format(object.size(numeric(1e5)), units = "auto")
#> [1] "781.3 Kb"

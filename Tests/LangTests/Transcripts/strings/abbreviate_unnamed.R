abbreviate("international business machines", 8, named = FALSE)
#> [1] "intrntbm"

sprintf("%s has %d items", c("A", "B"), 1:2)
#> [1] "A has 1 items" "B has 2 items"
sprintf("%5.1f%%", 45.678)
#> [1] " 45.7%"
sprintf("%-15s|%8.2f", c("apple", "fig"), c(1.5, 22.75))
#> [1] "apple          |    1.50" "fig            |   22.75"
sprintf("%2$s %1$s", "world", "hello")
#> [1] "hello world"
sprintf("%*d", 5, 42L)
#> [1] "   42"
sprintf(character(0))
#> character(0)

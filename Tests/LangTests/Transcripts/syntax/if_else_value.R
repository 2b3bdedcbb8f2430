x <- if (FALSE) 1
x
#> NULL
y <- if (TRUE) "yes" else "no"
y
#> [1] "yes"
if (3 > 2) {
  "bigger"
} else {
  "smaller"
}
#> [1] "bigger"

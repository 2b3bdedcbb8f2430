.Machine$integer.max + 1L
#> [1] NA
#! Warning message:
#! In .Machine$integer.max + 1L : NAs produced by integer overflow
.Machine$integer.max
#> [1] 2147483647
2147483647L * 2L
#> [1] NA
#! Warning message:
#! In 2147483647L * 2L : NAs produced by integer overflow

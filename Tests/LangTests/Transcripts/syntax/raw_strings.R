r"(a\b"c)"
#> [1] "a\\b\"c"
R"---(x)--)---"
#> [1] "x)--"
r"[brackets]"
#> [1] "brackets"
cat(r"{line\n}", "\n")
#> line\n 

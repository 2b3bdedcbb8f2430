"tab\there"
#> [1] "tab\there"
'single "quoted"'
#> [1] "single \"quoted\""
"quote \" inside"
#> [1] "quote \" inside"
"back\\slash"
#> [1] "back\\slash"
"unicode \u00e9 \u4e2d"
#> [1] "unicode é 中"
cat("a\tb\nc\n")
#> a	b
#> c
"\x41"
#> [1] "A"

encodeString("a\nb")
#> [1] "a\\nb"
encodeString("a", quote = '"')
#> [1] "\"a\""
encodeString(c("a", "bbb"), width = 5)
#> [1] "a    " "bbb  "
encodeString("tab\t")
#> [1] "tab\\t"
print("é\u00fc")
#> [1] "éü"
print("a\\b")
#> [1] "a\\b"
print('say "hi"')
#> [1] "say \"hi\""

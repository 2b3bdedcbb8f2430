chartr("abc", "xyz", "aabbcc")
#> [1] "xxyyzz"
paste(rev(strsplit("hello", "")[[1]]), collapse = "")
#> [1] "olleh"

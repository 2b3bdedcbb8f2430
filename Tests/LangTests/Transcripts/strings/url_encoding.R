URLencode("http://a.b/c?d=e f")
#> [1] "http://a.b/c?d=e%20f"
URLencode("a b&c", reserved = TRUE)
#> [1] "a%20b%26c"
URLdecode("a%20b%2Cc")
#> [1] "a b,c"

s <- c("one two", "three")
m <- gregexpr("[a-z]+", s)
regmatches(s, m) <- lapply(regmatches(s, m), toupper)
s
#> [1] "ONE TWO" "THREE"  

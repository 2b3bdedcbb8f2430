str("a\nb")
#>  chr "a\nb"
str("é")
#>  chr "é"
str(c("日本","x"))
#>  chr [1:2] "日本" "x"

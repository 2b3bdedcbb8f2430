rc <- rawConnection(raw(0),"wb")
writeBin(1:3, rc)
writeBin(pi, rc)
writeBin("hi", rc)
r <- rawConnectionValue(rc)
close(rc)
r
#>  [1] 01 00 00 00 02 00 00 00 03 00 00 00 18 2d 44 54 fb 21 09 40 68 69 00
rc <- rawConnection(r,"rb")
readBin(rc,"integer",3)
#> [1] 1 2 3
readBin(rc,"double")
#> [1] 3.141593
readBin(rc,"character")
#> [1] "hi"
close(rc)

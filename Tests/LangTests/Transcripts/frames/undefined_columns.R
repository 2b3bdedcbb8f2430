df <- data.frame(a = 1)
df$zzz
#> NULL
df[["zzz"]]
#> NULL
df[, "zzz"]
#! Error in `[.data.frame`(df, , "zzz") : undefined columns selected
#! Calls: [ -> [.data.frame
#! Execution halted

data.frame(a = 1:2, b = 1:3)
#! Error in data.frame(a = 1:2, b = 1:3) : 
#!   arguments imply differing number of rows: 2, 3
#! Execution halted

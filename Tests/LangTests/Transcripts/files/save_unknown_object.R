save(nothing.here, file=tempfile())
#! Error in save(nothing.here, file = tempfile()) : 
#!   object ‘nothing.here’ not found
#! Execution halted

setClass("Z", contains = "Undefd")
#! Error in reconcilePropertiesAndPrototype(name, slots, prototype, superClasses,  : 
#!   no definition was found for superclass “Undefd” in the specification of class “Z”
#! Calls: setClass ... makeClassRepresentation -> reconcilePropertiesAndPrototype
#! Execution halted

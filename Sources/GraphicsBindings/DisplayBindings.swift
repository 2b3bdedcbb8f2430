import Graphics
import Lang

/// Pages drawn again, and read back.
enum DisplayBindings {
  static let all: [Builtin] = [
    Builtin(".display.list", "device", "Whether drawings of a device are kept.") { call in .bool(try find(call).display != nil) },
    Builtin(".display.control", "isKept", "Keeps drawings of the current device or no longer.") { call in
      let devices = Devices.of(call.interpreter)
      guard let index = devices.currentIndex else { return .null }
      devices.open[index].display = try call.flag("isKept") ? devices.open[index].display ?? DisplayList() : nil
      return .null
    },
    Builtin(".display.copy", "device", "Draws the page of another device.") { call in
      if let display = try find(call).display { try Devices.of(call.interpreter).replay(display) }
      return .null
    },
    Builtin(".display.save", "", "Keeps the page of the current device. Returns: its number.") { call in
      let devices = Devices.of(call.interpreter)
      guard let index = devices.currentIndex else { throw RError("no current device to record from") }
      devices.recorded.append(devices.open[index].display ?? DisplayList())
      return .integer(Int32(devices.recorded.count))
    },
    Builtin(".display.play", "number", "Draws a page that was kept.") { call in
      let devices = Devices.of(call.interpreter), number = try call.integer("number")
      guard devices.recorded.indices.contains(number - 1) else { throw RError("invalid \"recordedplot\"", hints: ["it was recorded in another session"]) }
      try devices.ensureOpen()
      try devices.replay(devices.recorded[number - 1])
      return .null
    },
    Builtin("dev.capture", "native = FALSE", "The pixels of the current device as a matrix of colours; NULL where it has none. Source: R ?dev.capture.") { call in
      let devices = Devices.of(call.interpreter)
      try devices.ensureOpen()
      let canvas = try devices.pageForReading().canvas
      guard !canvas.kind.isVector else { return .null }
      let bytes = try graphicsErrors { try canvas.pixels() }, rows = Int(canvas.height), columns = Int(canvas.width)
      var attributes = Attributes()
      attributes.dim = [rows, columns]
      if try call.flag("native") {
        attributes[.class] = .string("nativeRaster")
        attributes[Name("channels")] = .integer(4)
        return .integers(IntegerVector((0..<(rows * columns)).map { k in (0..<4).reduce(Int32(0)) { $0 | Int32(bytes[k * 4 + $1]) << (8 * Int32($1)) } }, attributes))
      }
      var names: [UInt32: String] = [:]
      // Columns of the matrix are columns of pixels.
      let colors = (0..<(rows * columns)).map { k -> String? in
        let place = (k % rows * columns + k / rows) * 4, key = (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[place + $1]) }
        if let name = names[key] { return name }
        let name = Colors.name(Color(Double(bytes[place]) / 255, Double(bytes[place + 1]) / 255, Double(bytes[place + 2]) / 255, Double(bytes[place + 3]) / 255))
        names[key] = name
        return name
      }
      return .strings(StringVector(colors, attributes))
    },
  ]

  private static func find(_ call: BuiltinCall) throws -> Devices.Open {
    let number = try call.integer("device")
    guard let device = Devices.of(call.interpreter).open.first(where: { $0.number == number }) else { throw RError("no such device: \(number)") }
    return device
  }
}

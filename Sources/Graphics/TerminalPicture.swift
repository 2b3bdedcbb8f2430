import Glibc
import Pictures

/// Pictures shown by the terminal itself, between its lines of text.
///
/// Sources: Kitty's terminal graphics protocol; iTerm2's inline images protocol; DEC VT330/340 graphics (sixel).
public enum TerminalPicture: String {
  case kitty, iterm, sixel

  /// What the terminal on standard output understands, told by its variables, or by asking it whether it knows sixels; nil for none.
  ///
  /// `NNS_PICTURES` (kitty, iterm, sixel or none) decides where it is set.
  public static func supported() -> TerminalPicture? {
    guard isatty(0) == 1, isatty(1) == 1 else { return nil }
    func variable(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
    let wanted = variable("NNS_PICTURES")
    if !wanted.isEmpty { return TerminalPicture(rawValue: wanted) }
    let terminal = variable("TERM"), program = variable("TERM_PROGRAM")
    // Multiplexers do not pass pictures on.
    if terminal.isEmpty || ["dumb", "linux"].contains(terminal) || terminal.hasPrefix("screen") || terminal.hasPrefix("tmux") || !variable("TMUX").isEmpty { return nil }
    if !variable("KITTY_WINDOW_ID").isEmpty || terminal.contains("kitty") || terminal.contains("ghostty") || program == "ghostty" { return .kitty }
    if program == "iTerm.app" || program == "WezTerm" || program == "mintty" || variable("LC_TERMINAL") == "iTerm2" { return .iterm }
    return answersSixel() ? .sixel : nil
  }

  /// Asks for the device attributes: 4 among them means sixels. Waits a fifth of a second at most, and not at all when keys were typed ahead.
  private static func answersSixel() -> Bool {
    var waiting = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    if poll(&waiting, 1, 0) != 0 { return false }
    var saved = termios()
    guard tcgetattr(0, &saved) == 0 else { return false }
    var raw = saved
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO)
    withUnsafeMutableBytes(of: &raw.c_cc) {
      $0[Int(VMIN)] = 0
      $0[Int(VTIME)] = 0
    }
    guard tcsetattr(0, TCSANOW, &raw) == 0 else { return false }
    defer { tcsetattr(0, TCSANOW, &saved) }
    let question: [UInt8] = [0x1B, 0x5B, 0x63]
    guard write(1, question, 3) == 3 else { return false }
    var answer: [UInt8] = []
    var byte: UInt8 = 0
    while answer.count < 64, answer.last != 0x63 {
      waiting.revents = 0
      guard poll(&waiting, 1, 200) == 1, read(0, &byte, 1) == 1 else { break }
      answer.append(byte)
    }
    guard answer.last == 0x63, answer.starts(with: [0x1B, 0x5B, 0x3F]) else { return false }
    return String(decoding: answer.dropFirst(3).dropLast(), as: UTF8.self).split(separator: ";").contains("4")
  }

  /// What makes the terminal show a PNG, with the cursor on the line below it afterwards.
  public func text(showing png: [UInt8]) -> [UInt8] {
    switch self {
    case .kitty:
      let encoded = TerminalPicture.base64(png)
      var result: [UInt8] = []
      var start = 0
      repeat {
        let end = min(encoded.count, start + 4096)
        let keys = (start == 0 ? "f=100,a=T,q=2," : "") + "m=\(end < encoded.count ? 1 : 0)"
        result += Array("\u{1B}_G\(keys);".utf8) + encoded[start..<end] + Array("\u{1B}\\".utf8)
        start = end
      } while start < encoded.count
      return result + [10]
    case .iterm:
      return Array("\u{1B}]1337;File=inline=1;size=\(png.count):".utf8) + TerminalPicture.base64(png) + [7, 10]
    case .sixel:
      guard let picture = try? Picture.decodePNG(png, "plot") else { return [] }
      return TerminalPicture.sixels(picture.channels > 3 ? picture.onWhite() : picture)
    }
  }

  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let count = min(3, bytes.count - start)
      let group = (0..<3).reduce(0) { $0 << 8 | ($1 < count ? Int(bytes[start + $1]) : 0) }
      for k in 0..<4 { result.append(k <= count ? letters[group >> (18 - 6 * k) & 63] : UInt8(ascii: "=")) }
    }
    return result
  }

  /// Bands of six rows: for each colour of a band the columns it fills, runs of equal ones as a count.
  static func sixels(_ picture: Picture) -> [UInt8] {
    let (w, h) = (picture.width, picture.height), plane = w * h
    func level(_ c: Int, _ i: Int, _ steps: Int) -> Int {
      Int((max(0, min(1, picture.samples[(picture.channels > 2 ? c : 0) * plane + i])) * Double(steps)).rounded())
    }
    // 252 colours, 6 × 7 × 6, which is finer where eyes are.
    let pixels = (0..<plane).map { (level(0, $0, 5) * 7 + level(1, $0, 6)) * 6 + level(2, $0, 5) }
    var text = "\u{1B}Pq\"1;1;\(w);\(h)"
    for color in Set(pixels).sorted() { text += "#\(color);2;\(color / 42 * 20);\(color / 6 % 7 * 100 / 6);\(color % 6 * 20)" }
    var result = Array(text.utf8)
    for top in stride(from: 0, to: h, by: 6) {
      let rows = top..<min(h, top + 6)
      var columns: [Int: [UInt8]] = [:]
      for y in rows { for x in 0..<w { columns[pixels[y * w + x], default: [UInt8](repeating: 0, count: w)][x] |= 1 << UInt8(y - top) } }
      for (color, bits) in columns.sorted(by: { $0.key < $1.key }) {
        result += Array("#\(color)".utf8)
        var x = 0
        while x < w {
          var run = 1
          while x + run < w, bits[x + run] == bits[x] { run += 1 }
          let letter = 63 + bits[x]
          if run > 3 { result += Array("!\(run)".utf8) + [letter] } else { result += [UInt8](repeating: letter, count: run) }
          x += run
        }
        result.append(UInt8(ascii: "$"))
      }
      result.append(UInt8(ascii: "-"))
    }
    return result + Array("\u{1B}\\".utf8) + [10]
  }
}

import Foundation
import Graphics
import Testing

/// Files of lines and curves get only those of very many symbols that are seen.
@Suite("Very many symbols") struct SymbolCrowdTests {
  private static let clip = Region(x: 10, y: 10, w: 480, h: 480)

  /// Which of the places are drawn, found by drawing on an SVG.
  private func drawn(_ places: [(x: Double, y: Double)], looks: [Int32] = [], colors: [Color], size: Double = 14) throws -> [(look: Int, x: Double, y: Double)] {
    var calls: [(look: Int, x: Double, y: Double)] = []
    let canvas = try Canvas(.svg, path: nil, width: 7, height: 7)
    let crowd = SymbolCrowd(places: places, looks: looks, lookCount: colors.count, reach: 8, isOpaque: colors.map { $0.alpha == 1 }, isPlain: colors.count == 1 && colors[0].alpha == 1) {
      if $0 === canvas { calls.append(($1, $2, $3)) }
      $0.circle($2, $3, 2.7, fill: colors[$1], nil)
    }
    try canvas.draw(crowd, clip: Self.clip)
    return calls
  }

  @Test("symbols that do not touch are all drawn, in order")
  func apart() throws {
    var places: [(x: Double, y: Double)] = []
    for row in 0..<50 { for column in 0..<50 { places.append((Double(15 + 9 * column), Double(15 + 9 * row))) } }
    let calls = try drawn(places, colors: [.black])
    #expect(calls.map(\.x) == places.map(\.x) && calls.map(\.y) == places.map(\.y))
  }

  @Test("what is left out lies under what is drawn", arguments: [true, false])
  func covered(isSorted: Bool) throws {
    var state: UInt64 = 7
    func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) / Double(1 << 53)
    }
    var places: [(x: Double, y: Double)] = []
    for index in 0..<20_000 {
      let share = isSorted ? Double(index) / 20_000 : next()
      places.append((100 + share * 200, 100 + next() * 200))
    }
    let calls = try drawn(places, colors: [.black])
    #expect(calls.count < 8000)
    // The middle of every disc is black.
    let bare = places.prefix(100).filter { place in !calls.contains { abs($0.x - place.x) < 3 && abs($0.y - place.y) < 3 } }
    #expect(bare.isEmpty)
  }

  @Test("of symbols of several colours the later ones cover the earlier ones")
  func colors() throws {
    let places = [(x: 50.0, y: 50.0), (50, 50), (90, 50), (50, 50)]
    let calls = try drawn(places, looks: [0, 1, 0, 1], colors: [.black, Color(1, 0, 0)])
    #expect(calls.map(\.look) == [0, 1] && calls.map(\.x) == [90, 50])
  }

  @Test("symbols that let light through are left out when nothing of them comes through")
  func opacity() throws {
    let places = Array(repeating: (x: 50.0, y: 50.0), count: 200)
    #expect(try drawn(places, colors: [Color(0, 0, 1, 0.5)]).count == 10)
    #expect(try drawn(places, colors: [Color(0, 0, 1, 0.01)]).count == 200)
  }

  @Test("symbols outside of the region are left out")
  func outside() throws { #expect(try drawn([(x: 5000, y: 50), (250, 250), (-40, 3)], colors: [.black]).map(\.x) == [250]) }

  @Test("a crowd that lets light through becomes one picture", arguments: [1, 2])
  func picture(lookCount: Int) throws {
    let colors = [Color(0, 0, 1, 0.1), Color(1, 0, 0, 0.1)].prefix(lookCount)
    var places: [(x: Double, y: Double)] = (0..<120_000).map { (k: Int) in
      let column = k % 400, row = k / 400
      return (x: Double(20 + column), y: Double(20 + row))
    }
    // Where no whole number reaches.
    places += [(x: 1e300, y: 50), (x: 50, y: -1e300)]
    let canvas = try Canvas(.svg, path: nil, width: 7, height: 7)
    var drawn = 0
    let looks: [Int32] = lookCount == 1 ? [] : (0..<120_002).map { (k: Int) in Int32(k % 2) }
    let crowd = SymbolCrowd(places: places, looks: looks, lookCount: lookCount, reach: 4, isOpaque: colors.map { _ in false }, isPlain: false) {
      if $0 === canvas { drawn += 1 }
      $0.circle($2, $3, 2.7, fill: colors[$1], nil)
    }
    try canvas.draw(crowd, clip: Self.clip)
    let text = String(decoding: try canvas.encoded(), as: UTF8.self)
    #expect(drawn == 0 && text.components(separatedBy: "<image").count == 2 && text.utf8.count < 2_000_000)
  }
}

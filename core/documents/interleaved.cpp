#include "documents/interleaved.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace trato::documents {
namespace {

constexpr int wide = 3;
/// Each digit has two wide strokes of five.
constexpr std::array<std::string_view, 10> patterns{
    "nnwwn", "wnnnw", "nwnnw", "wwnnn", "nnwnw", "wnwnn", "nwwnn", "nnnww", "wnnwn", "nwnwn"};

void stroke(Modules& modules, char width, bool dark)
{
    modules.dark.insert(modules.dark.end(), width == 'w' ? wide : 1, dark);
}

} // namespace

Modules interleavedTwoOfFive(QStringView digits)
{
    const bool sound = digits.size() % 2 == 0 && !digits.isEmpty() &&
                       std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!sound)
        return {};
    Modules modules;
    for (const bool dark : {true, false, true, false})
        stroke(modules, 'n', dark);
    for (qsizetype at = 0; at < digits.size(); at += 2) {
        const std::string_view bars = patterns.at(static_cast<size_t>(digits.at(at).digitValue()));
        const std::string_view gaps = patterns.at(static_cast<size_t>(digits.at(at + 1).digitValue()));
        for (size_t i = 0; i < bars.size(); ++i) {
            stroke(modules, bars[i], true);
            stroke(modules, gaps[i], false);
        }
    }
    stroke(modules, 'w', true);
    stroke(modules, 'n', false);
    stroke(modules, 'n', true);
    modules.columns = static_cast<int>(modules.dark.size());
    return modules;
}

} // namespace trato::documents

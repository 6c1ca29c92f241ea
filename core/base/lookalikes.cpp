#include "base/lookalikes.h"

#include <algorithm>
#include <array>

namespace trato::text {

namespace {

struct Lookalike {
    char16_t sign;
    char16_t latin;
};

/// By code.
constexpr std::array lookalikes{Lookalike{0x0131, u'i'}, Lookalike{0x0251, u'a'}, Lookalike{0x0261, u'g'},
    Lookalike{0x0269, u'i'}, Lookalike{0x028B, u'v'}, Lookalike{0x028F, u'y'}, Lookalike{0x03B1, u'a'},
    Lookalike{0x03B2, u'b'}, Lookalike{0x03B3, u'y'}, Lookalike{0x03B5, u'e'}, Lookalike{0x03B7, u'n'},
    Lookalike{0x03B9, u'i'}, Lookalike{0x03BA, u'k'}, Lookalike{0x03BD, u'v'}, Lookalike{0x03BF, u'o'},
    Lookalike{0x03C1, u'p'}, Lookalike{0x03C3, u'o'}, Lookalike{0x03C4, u't'}, Lookalike{0x03C5, u'u'},
    Lookalike{0x03C7, u'x'}, Lookalike{0x03C9, u'w'}, Lookalike{0x03F2, u'c'}, Lookalike{0x0430, u'a'},
    Lookalike{0x0432, u'b'}, Lookalike{0x0433, u'r'}, Lookalike{0x0435, u'e'}, Lookalike{0x043A, u'k'},
    Lookalike{0x043C, u'm'}, Lookalike{0x043D, u'h'}, Lookalike{0x043E, u'o'}, Lookalike{0x043F, u'n'},
    Lookalike{0x0440, u'p'}, Lookalike{0x0441, u'c'}, Lookalike{0x0442, u't'}, Lookalike{0x0443, u'y'},
    Lookalike{0x0445, u'x'}, Lookalike{0x0455, u's'}, Lookalike{0x0456, u'i'}, Lookalike{0x0458, u'j'},
    Lookalike{0x0475, u'v'}, Lookalike{0x04BB, u'h'}, Lookalike{0x04CF, u'l'}, Lookalike{0x0501, u'd'},
    Lookalike{0x051B, u'q'}, Lookalike{0x051D, u'w'}, Lookalike{0x0566, u'q'}, Lookalike{0x0578, u'n'},
    Lookalike{0x057D, u'u'}, Lookalike{0x0581, u'g'}, Lookalike{0x0585, u'o'}};

} // namespace

char16_t latinLookalike(char16_t small)
{
    if (small < lookalikes.front().sign || small > lookalikes.back().sign)
        return small;
    const auto found = std::lower_bound(lookalikes.begin(), lookalikes.end(), small,
        [](const Lookalike& one, char16_t sign) { return one.sign < sign; });
    return found != lookalikes.end() && found->sign == small ? found->latin : small;
}

} // namespace trato::text

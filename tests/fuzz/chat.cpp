#include "fuzz/readers.h"
#include "understanding/model/chatstream.h"
#include "understanding/model/secondreading.h"

#include <cstdlib>

void trato::fuzz::readChat(QByteArrayView bytes)
{
    using namespace understanding;
    // The first byte says in pieces of which length the rest comes.
    const qsizetype step = bytes.isEmpty() ? 1 : 1 + static_cast<unsigned char>(bytes.front()) % 64;
    ChatStream stream;
    for (qsizetype at = 1; at < bytes.size(); at += step) {
        if (!stream.add(bytes.sliced(at, std::min(step, bytes.size() - at))))
            break;
    }
    const auto answer = stream.finish();
    if (!answer)
        return;
    if (answer->text.isEmpty() && answer->calls.isEmpty())
        std::abort();
    (void)secondReadingOf(*answer);
}

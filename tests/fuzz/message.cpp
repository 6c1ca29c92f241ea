#include "fuzz/readers.h"
#include "training/speech.h"
#include "understanding/understanding.h"

#include <cstdlib>

namespace {

const trato::understanding::Reader& messageReader()
{
    static const auto reader = trato::understanding::Reader::open();
    if (!reader)
        std::abort();
    return **reader;
}

} // namespace

// Amounts, dates, instalments and moods in what debtors write, and terms in what the desk writes.
void trato::fuzz::readMessage(QByteArrayView bytes)
{
    const understanding::Message message{
        .text = QString::fromUtf8(bytes), .receivedAt = Instant(1'795'186'800'000'000)};
    const understanding::Reading reading = messageReader().read(message);
    for (const understanding::Evidence& evidence : reading.evidence) {
        if (evidence.from < 0 || evidence.from > evidence.to || evidence.to > message.text.size())
            std::abort();
    }
    if (reading.date && *reading.date < QDate(2026, 11, 20))
        std::abort();
    (void)training::termsIn(message.text);
}

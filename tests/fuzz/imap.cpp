#include "channels/imap/foldername.h"
#include "channels/imap/imapresponse.h"
#include "channels/imap/responsereader.h"
#include "fuzz/readers.h"

#include <cstdlib>

void trato::fuzz::readImap(QByteArrayView bytes)
{
    using namespace channels::imap;
    ResponseReader reader({.lines = 4'096, .literals = 4'096});
    const auto readAll = [&] {
        for (;;) {
            const auto response = reader.next();
            if (!response || !*response)
                return response.has_value();
            if (const auto parsed = parseResponse(**response))
                (void)fetchedMail(*parsed);
        }
    };
    // In pieces, as a network brings them.
    constexpr qsizetype piece = 37;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        reader.add(bytes.sliced(at, std::min(piece, bytes.size() - at)));
        if (!readAll())
            break;
    }
    // A name of ours always finds the way back.
    const QString name = QString::fromUtf8(bytes.first(std::min(bytes.size(), piece)));
    if (decodedFolder(encodedFolder(name)) != name && !name.contains(QChar(0)))
        std::abort();
    (void)decodedFolder(bytes.toByteArray());
}

#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace trato::channels::imap {

/// A piece of a response (RFC 3501, 9): a word (atom, number, flag, "BODY[HEADER]"), a text (quoted or literal), NIL,
/// or a list in parentheses.
struct Value {
    enum class Kind { Nil, Word, Text, List };

    Kind kind = Kind::Nil;
    QByteArray bytes = {};
    std::vector<Value> items = {};

    /// The same word, whatever its case.
    [[nodiscard]] bool is(QByteArrayView word) const;
};

/// What a mail server says: "* 12 EXISTS", "a3 NO [CODE] text", "+ go on".
struct Response {
    enum class Kind { Untagged, Tagged, Continuation };

    Kind kind = Kind::Untagged;
    QByteArray tag = {};
    /// The number in front ("12 EXISTS").
    std::optional<quint32> number = {};
    /// In capitals: OK, NO, BAD, BYE, PREAUTH, CAPABILITY, EXISTS, FETCH, LIST …
    QByteArray name = {};
    /// Of OK, NO, BAD, BYE and PREAUTH: what stands in brackets, and what a person may read.
    std::vector<Value> code = {};
    QByteArray text = {};
    /// Of all others: what follows the name.
    std::vector<Value> values = {};

    /// The number behind a code's name ("UIDVALIDITY 7").
    [[nodiscard]] std::optional<quint32> codeNumber(QByteArrayView name) const;
};

/// A whole response, with its literals and without the line end. Code `imap_unreadable`.
Result<Response> parseResponse(QByteArrayView bytes);

/// What a FETCH response tells of a mail.
struct FetchedMail {
    quint32 uid = 0;
    qint64 size = -1;
    /// When it came into the mailbox (INTERNALDATE).
    Instant arrived = {};
    /// BODY[], or its beginning.
    std::optional<QByteArray> bytes = {};
    /// BODY[HEADER].
    std::optional<QByteArray> header = {};
};

/// Nothing when it is no FETCH response or names no UID (a flag changed elsewhere).
std::optional<FetchedMail> fetchedMail(const Response& response);

} // namespace trato::channels::imap

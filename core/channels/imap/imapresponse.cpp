#include "channels/imap/imapresponse.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

namespace trato::channels::imap {

namespace {

/// Deeper than any structure that is asked for.
constexpr int deepestList = 24;

constexpr std::array<QByteArrayView, 5> statusNames{"OK", "NO", "BAD", "BYE", "PREAUTH"};

Failure unreadableResponse(QByteArrayView bytes)
{
    constexpr qsizetype shown = 80;
    return failure(QStringLiteral("imap_unreadable"),
        QCoreApplication::translate("channels",
            "The mail server said something that is no IMAP. Check that the port of "
            "the [[mailbox]] is the one for IMAP (993, or 143 with STARTTLS)."),
        {{QStringLiteral("said"), QString::fromLatin1(bytes.first(std::min(bytes.size(), shown)))}});
}

/// Walks through the bytes of one response. Every read moves on or fails, so it ends with the bytes.
class ResponseWalk final {
public:
    explicit ResponseWalk(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] QByteArrayView rest() const { return m_bytes.sliced(m_at); }
    bool take(char c)
    {
        if (atEnd() || m_bytes[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    void skipSpaces()
    {
        while (take(' ')) {
        }
    }
    /// Up to the next space.
    QByteArray token()
    {
        const QByteArrayView left = rest();
        const qsizetype end = left.indexOf(' ');
        const QByteArrayView found = end < 0 ? left : left.first(end);
        m_at += found.size();
        return found.toByteArray();
    }
    /// Values up to `closing`, or to the end when that is 0.
    std::vector<Value> values(char closing, int depth = 0)
    {
        std::vector<Value> all;
        for (skipSpaces(); !m_failed; skipSpaces()) {
            if (closing ? take(closing) : atEnd())
                return all;
            all.push_back(value(closing, depth));
        }
        return all;
    }

private:
    Value value(char closing, int depth)
    {
        if (take('('))
            return list(depth);
        if (take('"'))
            return quoted();
        if (take('~') || (!atEnd() && m_bytes[m_at] == '{'))
            return literal();
        return word(closing);
    }

    Value list(int depth)
    {
        if (depth >= deepestList)
            return wrong();
        return {.kind = Value::Kind::List, .bytes = {}, .items = values(')', depth + 1)};
    }

    Value quoted()
    {
        QByteArray text;
        while (!atEnd()) {
            const char c = m_bytes[m_at++];
            if (c == '"')
                return {.kind = Value::Kind::Text, .bytes = text, .items = {}};
            if (c == '\\' && atEnd())
                break;
            text += c == '\\' ? m_bytes[m_at++] : c;
        }
        return wrong();
    }

    /// "{5}\r\n" and five bytes.
    Value literal()
    {
        const qsizetype lineEnd = rest().indexOf('\n');
        if (!take('{') || lineEnd < 0)
            return wrong();
        const qsizetype start = m_at;
        while (!atEnd() && m_bytes[m_at] >= '0' && m_bytes[m_at] <= '9')
            ++m_at;
        bool isNumber = false;
        const qint64 size = m_bytes.sliced(start, m_at - start).toByteArray().toLongLong(&isNumber);
        take('+');
        if (!isNumber || !take('}') || !(take('\r'), take('\n')) || size > m_bytes.size() - m_at)
            return wrong();
        const QByteArrayView bytes = m_bytes.sliced(m_at, size);
        m_at += size;
        return {.kind = Value::Kind::Text, .bytes = bytes.toByteArray(), .items = {}};
    }

    /// Brackets belong to it with all that is in them: BODY[HEADER.FIELDS (MESSAGE-ID)]<0>.
    Value word(char closing)
    {
        const qsizetype start = m_at;
        int open = 0;
        for (; !atEnd(); ++m_at) {
            const char c = m_bytes[m_at];
            if (open == 0 && (c == ' ' || c == '(' || c == ')' || c == '"' || (closing && c == closing)))
                break;
            open += c == '[' ? 1 : 0;
            open -= c == ']' && open > 0 ? 1 : 0;
        }
        const QByteArray bytes = m_bytes.sliced(start, m_at - start).toByteArray();
        if (bytes.isEmpty())
            return wrong();
        const bool isNil = bytes.compare("NIL", Qt::CaseInsensitive) == 0;
        return {.kind = isNil ? Value::Kind::Nil : Value::Kind::Word, .bytes = bytes, .items = {}};
    }

    Value wrong()
    {
        m_failed = true;
        return {};
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_failed = false;
};

void readStatus(ResponseWalk& walk, Response& response)
{
    walk.skipSpaces();
    // Brackets that can't be read are a part of the text.
    ResponseWalk coded = walk;
    if (coded.take('[')) {
        response.code = coded.values(']');
        if (coded.failed())
            response.code.clear();
        else
            walk = coded;
    }
    walk.skipSpaces();
    response.text = walk.rest().toByteArray();
}

bool isNumber(const QByteArray& token)
{
    return !token.isEmpty() && std::ranges::all_of(token, [](char c) { return c >= '0' && c <= '9'; });
}

/// "17-Jul-2026 02:44:25 -0300"
Instant internalDate(const QByteArray& text)
{
    const QDateTime local =
        QLocale::c().toDateTime(QString::fromLatin1(text).section(u' ', 0, 1, QString::SectionSkipEmpty),
            QStringLiteral("d-MMM-yyyy HH:mm:ss"));
    const QByteArray zone = text.right(5);
    bool isOffset = false;
    const int offset = zone.mid(1).toInt(&isOffset);
    if (!local.isValid() || !isOffset)
        return {};
    const qint64 seconds = (offset / 100 * 60 + offset % 100) * 60;
    const QDateTime utc(local.date(), local.time(), Qt::UTC);
    return Instant((utc.toSecsSinceEpoch() - (zone.startsWith('-') ? -seconds : seconds)) * 1'000'000);
}

} // namespace

bool Value::is(QByteArrayView word) const
{
    return kind == Kind::Word && bytes.compare(word, Qt::CaseInsensitive) == 0;
}

std::optional<quint32> Response::codeNumber(QByteArrayView wanted) const
{
    bool isNumber = false;
    const quint32 number = code.size() >= 2 && code[0].is(wanted) ? code[1].bytes.toUInt(&isNumber) : 0;
    return isNumber ? std::optional(number) : std::nullopt;
}

Result<Response> parseResponse(QByteArrayView bytes)
{
    ResponseWalk walk(bytes);
    Response response{.tag = walk.token()};
    if (response.tag == "+") {
        response.kind = Response::Kind::Continuation;
        walk.skipSpaces();
        response.text = walk.rest().toByteArray();
        return response;
    }
    response.kind = response.tag == "*" ? Response::Kind::Untagged : Response::Kind::Tagged;
    walk.skipSpaces();
    response.name = walk.token().toUpper();
    if (isNumber(response.name)) {
        bool fits = false;
        response.number = response.name.toUInt(&fits);
        if (!fits)
            return unreadableResponse(bytes);
        walk.skipSpaces();
        response.name = walk.token().toUpper();
    }
    if (std::ranges::find(statusNames, QByteArrayView(response.name)) != statusNames.end())
        readStatus(walk, response);
    else
        response.values = walk.values(0);
    if (walk.failed() || response.tag.isEmpty() || response.name.isEmpty())
        return unreadableResponse(bytes);
    return response;
}

std::optional<FetchedMail> fetchedMail(const Response& response)
{
    if (response.name != "FETCH" || response.values.empty())
        return std::nullopt;
    const std::vector<Value>& items = response.values.front().items;
    FetchedMail mail;
    for (size_t i = 0; i + 1 < items.size(); i += 2) {
        const QByteArray name = items[i].bytes.toUpper();
        const Value& value = items[i + 1];
        if (name == "UID")
            mail.uid = value.bytes.toUInt();
        else if (name == "RFC822.SIZE")
            mail.size = value.bytes.toLongLong();
        else if (name == "INTERNALDATE")
            mail.arrived = internalDate(value.bytes);
        else if (name == "BODY[HEADER]")
            mail.header = value.bytes;
        else if (name.startsWith("BODY[]"))
            mail.bytes = value.bytes;
    }
    return mail.uid > 0 ? std::optional(mail) : std::nullopt;
}

} // namespace trato::channels::imap

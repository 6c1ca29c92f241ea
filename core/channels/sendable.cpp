#include "channels/sendable.h"

#include "channels/attachments.h"
#include "channels/outbox.h"

#include <QCoreApplication>

#include <algorithm>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWhatsApp = 4'096;
constexpr qsizetype longestSms = 1'600;
constexpr qsizetype longestRcs = 3'072;
constexpr qsizetype longestMail = 100'000;
/// RFC 5322: a line of a mail's head.
constexpr qsizetype longestSubject = 998;

/// Overrides, embeddings and isolates: what follows is read from the other side.
bool turnsDirection(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

bool isLineEnd(QStringView text, qsizetype at)
{
    return text[at] == u'\n' || (text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n');
}

bool isHalf(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate())
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    return text[at].isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate());
}

/// Of the first character that nobody can read; -1: there is none.
qsizetype unprintableIn(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isControl = text[at].category() == QChar::Other_Control && text[at] != u'\t' && !isLineEnd(text, at);
        if (isControl || turnsDirection(text[at]) || isHalf(text, at))
            return at;
    }
    return -1;
}

Failure unprintable(QStringView text, qsizetype at)
{
    const QString code = u"U+"_s + QString::number(text[at].unicode(), 16).toUpper().rightJustified(4, u'0');
    return failure(u"unprintable_character"_s,
        QCoreApplication::translate("channels",
            "Character %1 of the message (%2) is one that nobody can read: take it out, or write the text anew.")
            .arg(at + 1)
            .arg(code),
        {{u"character"_s, code}, {u"position"_s, at + 1}});
}

Failure tooLong(Channel channel, qsizetype characters, qsizetype limit)
{
    return failure(u"message_too_long"_s,
        QCoreApplication::translate(
            "channels", "The message has %1 characters, and %2 carries at most %3: shorten it, or send it in parts.")
            .arg(characters)
            .arg(channelWord(channel))
            .arg(limit),
        {{u"characters"_s, characters}, {u"limit"_s, limit}});
}

/// What else than words a message says.
bool saysMore(const NewOutbox& message)
{
    return message.kind != u"text" && message.kind != u"template"
               ? !message.payload.isEmpty()
               : takesFiles(message.channel) && !attachmentsOf(message.payload).empty();
}

Result<void> checkSubject(const QString& subject)
{
    const bool isOneLine = !subject.contains(u'\n') && !subject.contains(u'\r') && subject.size() <= longestSubject;
    if (isOneLine && unprintableIn(subject) < 0)
        return {};
    return failure(u"unsendable_subject"_s,
        QCoreApplication::translate(
            "channels", "The subject is one line of at most %1 readable characters: write it again, shorter.")
            .arg(longestSubject),
        {{u"characters"_s, subject.size()}, {u"limit"_s, longestSubject}});
}

} // namespace

std::optional<qsizetype> longestText(Channel channel)
{
    switch (channel) {
    case Channel::WhatsApp: return longestWhatsApp;
    case Channel::Sms: return longestSms;
    case Channel::Rcs: return longestRcs;
    case Channel::Email:
    case Channel::Portal: return longestMail;
    case Channel::Voice: return std::nullopt;
    }
    Q_UNREACHABLE();
}

Result<void> checkSendable(const NewOutbox& message)
{
    const auto limit = longestText(message.channel);
    if (!limit)
        return failure(u"channel_without_text"_s,
            QCoreApplication::translate("channels", "Nothing written leaves by “%1”: choose another channel.")
                .arg(channelWord(message.channel)),
            {{u"channel"_s, channelName(message.channel)}});
    if (message.body.trimmed().isEmpty() && !saysMore(message))
        return failure(u"empty_message"_s,
            QCoreApplication::translate("channels", "The message says nothing: write what the person is to read."));
    if (message.body.size() > *limit)
        return tooLong(message.channel, message.body.size(), *limit);
    if (const qsizetype at = unprintableIn(message.body); at >= 0)
        return unprintable(message.body, at);
    return checkSubject(message.subject);
}

} // namespace trato::channels

#include "channels/email/quotedtext.h"

#include <QRegularExpression>
#include <QStringList>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAttribution = 3;

bool isAttribution(const QString& text)
{
    static const QRegularExpression pattern(
        u"^(em|on|le|el|am)\\b.{3,200}\\b(escreveu|wrote|a écrit|escribió|schrieb)\\s*:?$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(text).hasMatch();
}

bool isSeparator(const QString& line)
{
    static const QRegularExpression pattern(
        u"^[-_ ]*(mensagem original|mensagem encaminhada|original message|forwarded message|mensaje original)[-_ :]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression rule(u"^_{20,}$"_s);
    return pattern.match(line).hasMatch() || rule.match(line).hasMatch();
}

/// Outlook's block: "De:" and within the next lines "Enviado:" or "Assunto:".
bool isHeaderBlock(const QStringList& lines, qsizetype at)
{
    static const QRegularExpression first(u"^\\*?(de|from)\\s*:\\*? .+"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression later(u"^\\*?(enviad[oa]( em)?|sent|data|date|assunto|subject|para|to)\\s*:"_s,
        QRegularExpression::CaseInsensitiveOption);
    return first.match(lines[at]).hasMatch() && at + 1 < lines.size() && later.match(lines[at + 1]).hasMatch();
}

bool startsHistory(const QStringList& lines, qsizetype at)
{
    if (isSeparator(lines[at]) || isHeaderBlock(lines, at))
        return true;
    QString joined;
    // Mail programs break the attribution over lines.
    for (qsizetype i = at; i < lines.size() && i < at + longestAttribution; ++i) {
        joined += (i == at ? QString() : u" "_s) + lines[i];
        if (isAttribution(joined))
            return true;
        if (lines[i].isEmpty())
            break;
    }
    return false;
}

} // namespace

QString newText(const QString& text)
{
    const QStringList raw = text.split(u'\n');
    QStringList lines;
    for (const QString& line : raw)
        lines.append(line.trimmed());
    QStringList kept;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (startsHistory(lines, i) || raw[i] == u"-- " || raw[i] == u"--" || raw[i] == u"-- \r")
            break;
        if (!lines[i].startsWith(u'>'))
            kept.append(lines[i]);
    }
    const QString answer = kept.join(u'\n').trimmed();
    return answer.isEmpty() ? text.trimmed() : answer;
}

} // namespace trato::channels

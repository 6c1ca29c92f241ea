#include "understanding/model/chatstream.h"

#include "base/json.h"

#include <QCoreApplication>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

/// More than any answer that is asked for.
constexpr qsizetype longestText = 64 * 1024;
constexpr qsizetype mostCalls = 16;

Failure failed(const char* code, const QString& reason)
{
    return failure(QString::fromLatin1(code),
        QCoreApplication::translate("understanding", "The language model gave no answer that can be used."),
        {{"reason"_L1, reason}});
}

} // namespace

bool ChatStream::add(QByteArrayView bytes)
{
    if (!m_streams && m_start.size() < longestText) {
        m_start.append(bytes);
        const QByteArray start = m_start.trimmed();
        if (start.isEmpty() || start.startsWith('{'))
            return m_start.size() < longestText;
    }
    m_streams = true;
    for (const QByteArray& data : m_reader.add(bytes))
        takeData(data);
    if (m_reader.isOverlong())
        m_broken = u"a line without an end"_s;
    return !m_done && m_broken.isEmpty();
}

void ChatStream::takeData(const QByteArray& data)
{
    if (m_done || !m_broken.isEmpty())
        return;
    if (data == "[DONE]") {
        m_done = true;
        return;
    }
    const auto chunk = json::parseObject(data);
    if (chunk)
        takeChunk(*chunk);
    else
        m_broken = chunk.error().message;
}

void ChatStream::takeChunk(const QJsonObject& chunk)
{
    if (chunk.contains("error"_L1)) {
        m_broken = u"the endpoint reports an error"_s;
        return;
    }
    const QJsonObject choice = chunk["choices"_L1].toArray().at(0).toObject();
    takeMessage(choice["delta"_L1].toObject());
    if (const QString finish = choice["finish_reason"_L1].toString(); !finish.isEmpty())
        m_finish = finish;
}

void ChatStream::takeMessage(const QJsonObject& message)
{
    m_text += message["content"_L1].toString();
    takeCalls(message["tool_calls"_L1].toArray());
    if (m_text.size() > longestText)
        m_broken = u"longer than asked for"_s;
}

void ChatStream::takeCalls(const QJsonArray& calls)
{
    for (const QJsonValue& value : calls) {
        const QJsonObject piece = value.toObject();
        const QJsonObject function = piece["function"_L1].toObject();
        Call& call = callOf(piece);
        if (call.id.isEmpty())
            call.id = piece["id"_L1].toString();
        if (call.name.isEmpty())
            call.name = function["name"_L1].toString();
        call.arguments += function["arguments"_L1].toString();
        if (m_calls.size() > mostCalls || call.arguments.size() > longestText)
            m_broken = u"more tool calls than asked for"_s;
    }
}

/// By its number; where that is missing the last one goes on, unless the piece names another function.
ChatStream::Call& ChatStream::callOf(const QJsonObject& piece)
{
    const bool numbered = piece["index"_L1].isDouble();
    const bool begins = !piece["function"_L1]["name"_L1].toString().isEmpty();
    if (!numbered && !begins && !m_calls.isEmpty())
        return m_calls.last();
    const int number = numbered ? piece["index"_L1].toInt() : static_cast<int>(m_calls.size());
    const qsizetype known = m_numbers.indexOf(number);
    if (known >= 0)
        return m_calls[known];
    m_numbers.append(number);
    m_calls.append(Call());
    return m_calls.last();
}

/// An endpoint that doesn't stream.
void ChatStream::takeWhole()
{
    const auto object = json::parseObject(m_start.trimmed());
    if (!object || object->contains("error"_L1)) {
        m_broken = object ? u"the endpoint reports an error"_s : object.error().message;
        return;
    }
    const QJsonObject choice = (*object)["choices"_L1].toArray().at(0).toObject();
    takeMessage(choice["message"_L1].toObject());
    m_finish = choice["finish_reason"_L1].toString();
    m_done = !choice.isEmpty();
}

Result<QVector<ModelToolCall>> ChatStream::calls() const
{
    QVector<ModelToolCall> calls;
    for (const Call& call : m_calls) {
        const QString text = call.arguments.trimmed().isEmpty() ? u"{}"_s : call.arguments;
        const auto arguments = json::parseObject(text.toUtf8());
        if (!arguments || call.name.isEmpty())
            return failed("model_broken", u"a tool call that can't be read"_s);
        const QString id = call.id.isEmpty() ? u"call_%1"_s.arg(calls.size()) : call.id;
        calls.append({id, call.name, *arguments});
    }
    return calls;
}

Result<ModelAnswer> ChatStream::finish()
{
    if (!m_streams)
        takeWhole();
    for (const QByteArray& data : m_reader.finish())
        takeData(data);
    if (!m_broken.isEmpty())
        return failed("model_broken", m_broken);
    if (!m_done && m_finish.isEmpty())
        return failed("model_cut", u"neither an end nor a reason for one"_s);
    if (m_finish == "length"_L1)
        return failed("model_cut", m_finish);
    TRATO_TRY(auto asked, calls());
    if (m_text.trimmed().isEmpty() && asked.isEmpty())
        return failed("model_empty", m_finish);
    return ModelAnswer{.text = m_text.trimmed(), .calls = std::move(asked), .finish = m_finish};
}

} // namespace trato::understanding

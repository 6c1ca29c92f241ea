#include "understanding/model/chatendpoint.h"

#include "base/json.h"
#include "understanding/model/chatstream.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>

#include <algorithm>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

Failure noAnswer(const QString& code, QJsonObject detail)
{
    return failure(code,
        QCoreApplication::translate("understanding", "The language model gave no answer that can be used."),
        std::move(detail));
}

net::HttpClientOptions within(net::HttpClientOptions options, milliseconds time)
{
    constexpr qint64 longestAnswer = 1024 * 1024;
    options.connectTimeout = std::min(options.connectTimeout, time);
    options.maxResponseBytes = longestAnswer;
    return options;
}

QJsonArray toolsOf(const QVector<ModelTool>& tools)
{
    QJsonArray described;
    for (const ModelTool& tool : tools) {
        described.append(QJsonObject{{"type"_L1, "function"_L1},
            {"function"_L1, QJsonObject{{"name"_L1, tool.name}, {"description"_L1, tool.description},
                                {"parameters"_L1, tool.parameters}}}});
    }
    return described;
}

bool isOffered(const ModelToolCall& call, const QVector<ModelTool>& tools)
{
    return std::any_of(tools.begin(), tools.end(), [&](const ModelTool& tool) { return tool.name == call.name; });
}

} // namespace

QJsonObject chatRequest(const ModelQuestion& question, const QString& model)
{
    QJsonObject body{{"model"_L1, model}, {"stream"_L1, true}, {"temperature"_L1, 0},
        {"max_tokens"_L1, question.mostTokens},
        {"messages"_L1, QJsonArray{QJsonObject{{"role"_L1, "system"_L1}, {"content"_L1, question.system}},
                            QJsonObject{{"role"_L1, "user"_L1}, {"content"_L1, question.text}}}}};
    if (!question.schema.isEmpty()) {
        body.insert("response_format"_L1,
            QJsonObject{{"type"_L1, "json_schema"_L1},
                {"json_schema"_L1,
                    QJsonObject{{"name"_L1, question.purpose}, {"strict"_L1, true}, {"schema"_L1, question.schema}}}});
    }
    if (!question.tools.isEmpty())
        body.insert("tools"_L1, toolsOf(question.tools));
    return body;
}

ChatEndpoint::ChatEndpoint(const ModelSettings& settings, net::HttpClientOptions options)
    : m_settings(settings)
    , m_client(within(std::move(options), settings.within))
{
}

net::Request ChatEndpoint::requestFor(const ModelQuestion& question) const
{
    net::Headers headers{{"Content-Type", "application/json"}, {"Accept", "text/event-stream, application/json"}};
    if (!m_settings.key.isEmpty())
        headers.add("Authorization", net::bearer(m_settings.key));
    return {.method = "POST",
        .target = m_settings.url.toUtf8(),
        .headers = headers,
        .body = json::compact(chatRequest(question, m_settings.name))};
}

Result<ModelAnswer> ChatEndpoint::ask(const ModelQuestion& question, milliseconds time)
{
    QElapsedTimer timer;
    timer.start();
    ChatStream stream;
    const auto response = m_client.stream(
        requestFor(question), [&](QByteArrayView bytes) { return stream.add(bytes); }, time);
    if (!response) {
        const bool late = timer.elapsed() >= time.count();
        return noAnswer(late ? u"model_slow"_s : u"model_unreachable"_s, {{"reason"_L1, response.error().code}});
    }
    if (!response->isSuccess())
        return noAnswer(u"model_refused"_s, {{"status"_L1, response->status}});
    TRATO_TRY(ModelAnswer answer, stream.finish());
    for (const ModelToolCall& call : answer.calls) {
        if (!isOffered(call, question.tools))
            return noAnswer(u"model_broken"_s, {{"reason"_L1, u"it calls what it was not offered: "_s + call.name}});
    }
    answer.took = milliseconds(timer.elapsed());
    return answer;
}

} // namespace trato::understanding

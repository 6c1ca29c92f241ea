#pragma once

#include "channels/net/httpclient.h"
#include "understanding/model/chat.h"
#include "understanding/model/modelsettings.h"

namespace trato::understanding {

/// A language model behind an OpenAI-compatible chat endpoint. Lives in one thread.
class ChatEndpoint final : public LanguageModel {
public:
    explicit ChatEndpoint(const ModelSettings& settings, net::HttpClientOptions options = {});

    Result<ModelAnswer> ask(const ModelQuestion& question, std::chrono::milliseconds within) override;

private:
    [[nodiscard]] net::Request requestFor(const ModelQuestion& question) const;

    ModelSettings m_settings;
    net::HttpClient m_client;
};

/// The request's body for `model`, as the endpoint wants it.
QJsonObject chatRequest(const ModelQuestion& question, const QString& model);

} // namespace trato::understanding

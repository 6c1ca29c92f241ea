#pragma once

#include "base/clock.h"
#include "understanding/model/chat.h"
#include "understanding/model/modelsettings.h"

#include <memory>

namespace trato::understanding {

/// A language model that is left alone for a while when it failed several times in a row: who waits for an answer that
/// doesn't come waits once. After the rest one question goes through; if that fails too, it rests again.
class RestingModel final : public LanguageModel {
public:
    RestingModel(std::unique_ptr<LanguageModel> model, const ModelSettings& settings, const Clock& clock)
        : m_model(std::move(model))
        , m_settings(settings)
        , m_clock(clock)
    {
    }

    Result<ModelAnswer> ask(const ModelQuestion& question, std::chrono::milliseconds within) override;

private:
    std::unique_ptr<LanguageModel> m_model;
    ModelSettings m_settings;
    const Clock& m_clock;
    int m_failures = 0;
    Instant m_restsUntil;
};

} // namespace trato::understanding

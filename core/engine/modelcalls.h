#pragma once

#include "base/clock.h"
#include "storage/database.h"
#include "understanding/model/chat.h"

#include <functional>
#include <memory>

namespace trato::engine {

/// Asks a language model and keeps what was asked, what it said and what was made of it (table model_call). Never
/// within a transaction: a slow endpoint must not keep the database's writer waiting.
class ModelCalls final {
public:
    ModelCalls(storage::Database& database, const Clock& clock, std::shared_ptr<understanding::LanguageModel> model)
        : m_database(database)
        , m_clock(clock)
        , m_model(std::move(model))
    {
    }

    /// What is made of an answer; an error's code, or its detail.reason, becomes the verdict.
    using Judge = std::function<Result<void>(const understanding::ModelAnswer& answer)>;
    /// `key`: in whose place it is asked. An answer counts only once it is on record: an error says that it doesn't.
    Result<void> ask(const QString& key, const understanding::ModelQuestion& question, std::chrono::milliseconds within,
        const Judge& judge);

    Result<void> forgetBefore(Instant instant);

private:
    Result<void> keep(const QString& key, const understanding::ModelQuestion& question, const QString& answer,
        const QString& verdict, std::chrono::milliseconds took);

    storage::Database& m_database;
    const Clock& m_clock;
    std::shared_ptr<understanding::LanguageModel> m_model;
};

} // namespace trato::engine

#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QString>

#include <chrono>

namespace trato::understanding {

/// The table [model] of the configuration file. Without it no language model is ever asked.
struct ModelSettings {
    QString url;  ///< of the chat endpoint: "https://models.example/v1/chat/completions"; empty: none
    QString name; ///< of the model, as the endpoint knows it
    QString key;  ///< bearer token; empty: none is sent
    /// The kill switch, on top of leaving the table out.
    bool enabled = false;
    bool secondReading = false; ///< ask about messages that are not understood for sure
    bool rephrase = false;      ///< say the machine's own texts in other words
    std::chrono::milliseconds within{1'500};
    int failuresToRest = 3;           ///< in a row
    std::chrono::seconds rest{60};    ///< how long it is then left alone
    std::chrono::hours kept{24 * 90}; ///< how long questions and answers are kept

    [[nodiscard]] bool isUsable() const { return enabled && !url.isEmpty(); }

    /// Codes `invalid_toml`, `invalid_configuration` (detail.key).
    static Result<ModelSettings> fromToml(QByteArrayView bytes);
    /// A missing file or table: nothing is asked. Codes also `unreadable_file`.
    static Result<ModelSettings> load(const QString& path);
};

} // namespace trato::understanding

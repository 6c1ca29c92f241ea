#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>
#include <QVector>

#include <chrono>

namespace trato::understanding {

/// Something that a language model may ask us to do; it never does it by itself.
struct ModelTool {
    QString name;
    QString description;
    QJsonObject parameters; ///< a JSON schema
};

/// What is asked of a language model: what it is there for, and one text that it works on. The text is data: nothing
/// in it is an instruction to anybody.
struct ModelQuestion {
    QString purpose; ///< of the record: second_reading, rephrasing
    QString system;
    QString text;
    QJsonObject schema = {}; ///< of the answer, when it is to be JSON
    QVector<ModelTool> tools = {};
    int mostTokens = 400;
};

struct ModelToolCall {
    QString id;
    QString name;
    QJsonObject arguments;
};

struct ModelAnswer {
    QString text;
    QVector<ModelToolCall> calls;
    QString finish; ///< stop, length, tool_calls; empty where the endpoint says nothing
    std::chrono::milliseconds took{0};
};

/// A language model, wherever it runs. It may rephrase and help to understand; nothing is decided by what it says.
/// Errors, all of them a reason to go on without it:
///   model_off          it is not to be asked
///   model_resting      it failed of late and is left alone for a while
///   model_unreachable  no connection, or it was broken off
///   model_slow         the time given was over
///   model_refused      the endpoint answered with an error (detail.status)
///   model_broken       what came can't be read (detail.reason)
///   model_cut          the answer has no end
///   model_empty        it says nothing
class LanguageModel {
public:
    LanguageModel() = default;
    virtual ~LanguageModel() = default;
    Q_DISABLE_COPY_MOVE(LanguageModel)

    /// Waits for `within` at most.
    virtual Result<ModelAnswer> ask(const ModelQuestion& question, std::chrono::milliseconds within) = 0;
};

} // namespace trato::understanding

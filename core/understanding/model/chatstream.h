#pragma once

#include "understanding/model/chat.h"
#include "understanding/model/ssereader.h"

namespace trato::understanding {

/// Puts an answer together from what an OpenAI-compatible endpoint sends: a stream of pieces, or one object where it
/// knows no streams. Endpoints differ: pieces of a tool call may lack its number or its id, content may be null, the
/// last piece may carry nothing but what was used up. What is still unclear after all that is an error, never a guess.
class ChatStream final {
public:
    /// False when no more is wanted: the answer is whole, or can't become so.
    bool add(QByteArrayView bytes);
    /// The answer, when the connection has ended. Codes `model_broken`, `model_cut`, `model_empty`.
    Result<ModelAnswer> finish();

private:
    struct Call {
        QString id;
        QString name;
        QString arguments;
    };
    void takeData(const QByteArray& data);
    void takeChunk(const QJsonObject& chunk);
    void takeMessage(const QJsonObject& message);
    void takeCalls(const QJsonArray& calls);
    void takeWhole();
    Call& callOf(const QJsonObject& piece);
    [[nodiscard]] Result<QVector<ModelToolCall>> calls() const;

    SseReader m_reader;
    QByteArray m_start; ///< of what came, as long as it may be one object
    bool m_streams = false;
    bool m_done = false;
    QString m_broken; ///< why, when it is
    QString m_text;
    QString m_finish;
    QVector<Call> m_calls;
    QVector<int> m_numbers; ///< of the calls, as the endpoint counts them
};

} // namespace trato::understanding

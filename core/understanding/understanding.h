#pragma once

#include "base/channel.h"
#include "base/clock.h"
#include "base/result.h"
#include "understanding/language/labels.h"

#include <QDate>
#include <QString>
#include <QTimeZone>
#include <QVector>

#include <memory>
#include <optional>

namespace trato::understanding {

/// From this confidence on a reading may be acted upon by the machine; below it the message goes to a human. It holds
/// for the intent alone (on the held-out messages some nineteen of twenty sure readings are right): a sensitivity
/// counts whenever it is read, because silence harms nobody.
inline constexpr double sureThreshold = 0.80;

/// One message as it came in. A text of any length and content is fine; its first 8,000 characters are read.
struct Message {
    QString text;
    Channel channel = Channel::WhatsApp;
    Instant receivedAt;
    /// The writer's zone: "amanhã" is their tomorrow.
    QTimeZone zone = deskZone();
    /// What we last said to them, if anything: "sim" confirms a name after one question and takes an offer after
    /// another.
    QString before = {};
};

/// Where in the text something was read, in UTF-16 units: `label` is a sensitivity's name, or `amount_cents`,
/// `instalments`, `date`.
struct Evidence {
    QString label;
    int from = 0;
    int to = 0;
    /// How probable a sensitivity that was guessed is, 0 to 1. Nothing: a phrase that means it stands there, or a
    /// value.
    std::optional<double> certainty = {};
};

/// What a message means. Values are those of what the writer offers, promises, accepts, asks for or says they paid.
struct Reading {
    Intent intent = Intent::Other;
    double confidence = 0.0;            ///< how probable the intent is, 0 to 1; an empty message has 0
    QVector<Sensitivity> sensitivities; ///< most urgent first
    std::optional<qint64> amountCents;  ///< of "N x V" the V; with a down payment the down payment
    std::optional<int> instalments;     ///< 2 to 120; "à vista" is none
    std::optional<QDate> date;          ///< never before the day of receipt
    QVector<Evidence> evidence;

    [[nodiscard]] bool isSure() const { return confidence >= sureThreshold; }
    [[nodiscard]] bool isSensitive() const { return !sensitivities.isEmpty(); }
};

/// Reads messages with the models and phrases embedded in the program. Reading is const and safe from several threads.
class Reader final {
public:
    ~Reader();
    Q_DISABLE_COPY_MOVE(Reader)

    /// Takes a good part of a tenth of a second: open one and keep it. Codes `invalid_model`, `invalid_lexicon`,
    /// `invalid_calibration`.
    static Result<std::unique_ptr<Reader>> open();

    /// One that understands nothing: no reading of it is sure, so that people read every message. For a program whose
    /// models are broken.
    static std::unique_ptr<Reader> deaf();

    [[nodiscard]] Reading read(const Message& message) const;

private:
    struct Parts;
    explicit Reader(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace trato::understanding

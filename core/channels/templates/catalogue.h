#pragma once

#include "base/channel.h"
#include "base/result.h"
#include "base/templatecategory.h"

#include <QByteArrayView>
#include <QDate>
#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace trato::channels {

/// The words that fill a template's places: "primeiro_nome" → "Marlene".
using TemplateValues = QMap<QString, QString>;

/// What a text of the machine's has to say for itself, should they write again before it has left.
enum class Says {
    Answer,   ///< what they asked
    News,     ///< something that happened: no other text says it too
    Question, ///< nothing: it merely asks
    Courtesy, ///< nothing: it greets, thanks, or asks what is meant
};

/// answer, news, question, courtesy
QString saysName(Says says);
/// Nothing for what is none of them.
std::optional<Says> saysFromName(QStringView name);

/// A text to debtors in its variant for one channel. Places are written {primeiro_nome}.
struct MessageTemplate {
    QString name;
    Channel channel = Channel::WhatsApp;
    QString purpose;        ///< collection, reminder, service, payment, care
    bool discloses = false; ///< speaks of a debt: only to the confirmed right party
    QString subject;        ///< e-mail
    QString text;
    QStringList places; ///< in order of appearance, each once
    QString title;      ///< how people call it; without one the name in words
    /// Of WhatsApp: what it is declared as to the provider; nothing: it is not.
    std::optional<TemplateCategory> category = {};
    Says says = Says::Answer;
    QString until = {}; ///< the place with the last day on which it is true; empty: it is true whenever it is read

    struct Rendered {
        QString subject;
        QString text;
        QStringList parameters; ///< the places' values in order: what a WhatsApp template message carries
    };
    /// Code `missing_variable` (detail: variables) when a place has no value: nothing half-filled ever leaves.
    [[nodiscard]] Result<Rendered> render(const TemplateValues& values) const;
    /// Filled as far as the values go; the other places stay as they are written, for a person to fill in.
    [[nodiscard]] Rendered fill(const TemplateValues& values) const;
    /// The day that `until` names; invalid: none, or no day.
    [[nodiscard]] QDate lastDay(const TemplateValues& values) const;
    /// The parameters when `text` is this template with every place filled, whoever filled it; nothing when the words
    /// are others. `values` are for the places that only the subject has.
    [[nodiscard]] std::optional<QStringList> parametersOf(const QString& text, const TemplateValues& values) const;
};

/// The places that are left in a text, each once: "{data}" → "data".
QStringList openPlaces(const QString& text);

/// All templates, from resources/templates/*.toml. `category` at the head of a file is that of each of its templates
/// which declares none of its own. Immutable and safe to read from any thread.
class TemplateCatalogue final {
public:
    /// The shipped ones.
    static Result<TemplateCatalogue> shipped();
    /// Code `invalid_template` with the template's name.
    static Result<TemplateCatalogue> parse(const std::vector<QByteArray>& files);

    /// The channel's own variant, else the common text; code `no_template`.
    [[nodiscard]] Result<MessageTemplate> find(const QString& name, Channel channel) const;
    /// The template of the channel whose words `text` is.
    struct Recognised {
        MessageTemplate made;
        QStringList parameters;
    };
    [[nodiscard]] std::optional<Recognised> recognise(
        const QString& text, Channel channel, const TemplateValues& values) const;
    [[nodiscard]] const QStringList& names() const { return m_names; }

private:
    QHash<QString, QHash<QString, MessageTemplate>> m_templates; ///< by name, then channel name or "text"
    QStringList m_names;
};

} // namespace trato::channels

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "channels/templates/catalogue.h"
#include "ui/desk/opencase.h"

#include <QString>

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::ui {

/// A ready piece of text, filled for this debtor as far as what is known goes.
struct ReadyText {
    QString name;
    QString text;
    QString whyNot = {}; ///< templates: why it can't be taken in this case; empty: it can

    friend bool operator==(const ReadyText&, const ReadyText&) = default;
};

/// What fills the places of templates and snippets for a debtor: name, creditor, amount, due date, contract, signature,
/// and the Pix that waits to be paid. For a pool thread.
Result<channels::TemplateValues> loadValues(storage::Database& database, DebtorId debtor, const Clock& clock);

/// The user's own snippets, then the shipped ones whose key they did not take.
Result<std::vector<ReadyText>> readSnippets(const channels::TemplateValues& values, const QString& user);
/// The templates that the case's channel has; those that can be taken first.
Result<std::vector<ReadyText>> readTemplates(const OpenCase& openCase, const channels::TemplateValues& values);

/// "data, pix": the places in words.
QString placeWords(const QStringList& places);

/// Why the words may not go to this person: they tell of a debt and nobody confirmed who reads them. Empty: nothing.
QString telling(const OpenCase& openCase, const QString& text);

/// SMS: "2 SMS · 163 de 306 · acentos encarecem"; empty on other channels.
QString sizeWords(Channel channel, const QString& text);
/// What sending it on that day costs by the desk's prices (insight::ContactCosts), each part of an SMS by itself:
/// "cerca de R$ 0,18". Empty without a text, without a price, and by WhatsApp while its window is open, when nothing
/// but templates costs.
QString costWords(Channel channel, const QString& text, QDate day, bool windowOpen);

} // namespace trato::ui

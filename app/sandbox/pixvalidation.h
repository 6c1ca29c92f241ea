#pragma once

#include "channels/net/http.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

namespace trato::sandbox {

/// What API Pix 2.9 lists as violations of a charge: empty when there are none.
class PixValidation final {
public:
    PixValidation(QString root, QString key, QDate today)
        : m_root(std::move(root))
        , m_key(std::move(key))
        , m_today(today)
    {
    }

    /// `root` "cob": expiracao; "cobv": due date, fine, interest, discounts. `charge` is complete (a PATCH is merged).
    QJsonArray violations(const QJsonObject& charge);

private:
    void checkCalendar(const QJsonObject& calendar);
    void checkDebtor(const QJsonValue& debtor);
    void checkValue(const QJsonObject& value);
    void checkRates(const QJsonObject& value);
    void checkDiscount(const QJsonObject& discount, qint64 original);
    void checkTexts(const QJsonObject& charge);
    void add(const QString& property, const QString& reason);

    QString m_root;
    QString m_key;
    QDate m_today;
    QDate m_due;
    QJsonArray m_violations;
};

/// "123.45" as cents; nothing when it is not of the form \d{1,10}\.\d{2}.
std::optional<qint64> pixCents(const QJsonValue& value);
QString pixAmount(qint64 cents);

bool isTxid(const QString& text);

/// An RFC 7807 problem of API Pix. `type` is the last part of its address ("CobVOperacaoInvalida").
net::Response pixProblem(
    int status, const QString& type, const QString& title, const QString& detail, const QJsonArray& violations = {});

net::Response pixNotFound();

} // namespace trato::sandbox

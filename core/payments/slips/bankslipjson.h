#pragma once

#include "payments/provider.h"
#include "payments/slips/slipaccount.h"

#include <QByteArrayView>
#include <QJsonObject>

namespace trato::payments {

/// A slip as the bank's API (Banco do Brasil, Cobranças v2) tells it. Texts are empty, dates invalid when absent.
struct BankSlip {
    QString number = {}; ///< 20 digits: "000", agreement, ours
    QString line = {};
    QString barcode = {};
    QString pixCode = {};
    QString pixUrl = {};
    QString branch = {};
    QString account = {};
    QString document = {}; ///< ours
    money::Money amount = {};
    QDate due = {};
    ChargeStatus status = ChargeStatus::Active;
    money::Money paid = {};
    QDate paidOn = {};
    QJsonObject raw = {};
};

/// What is asked of POST /boletos.
QJsonObject slipToJson(const Charge& charge, const SlipAccount& account, const QString& number, QDate today);

// Readers of parseExactJson(). Code `provider_bad_answer` names the field that can't be used.
Result<BankSlip> registeredSlip(const QJsonObject& json);
Result<BankSlip> shownSlip(const QJsonObject& json);
/// Of GET /boletos: number, paid, paidOn.
Result<BankSlip> listedSlip(const QJsonObject& json);

/// What the bank says with a status that is no success: its `erros` in words.
Error problemFromBank(int status, QByteArrayView body);

/// "dd.MM.yyyy", as the bank writes days.
QString bankDay(QDate day);

} // namespace trato::payments

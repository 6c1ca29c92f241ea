#pragma once

#include "understanding/scoring/score.h"

#include <QJsonObject>

namespace trato::understanding {

struct NamedScore {
    QString name;
    Score score;
};

/// Tables in Markdown, a column or more a set: sensitivities, intents, values.
QByteArray scoreTables(const QVector<NamedScore>& scores);

/// What was read for what was meant: a row an intent meant, a column an intent read, both in the labels' order.
QByteArray confusionMatrix(const Score& score);

/// The same figures for programs.
QJsonObject scoreObject(const Score& score);

} // namespace trato::understanding

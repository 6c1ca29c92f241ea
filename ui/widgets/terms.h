#pragma once

#include "ui/widgets/lookwidget.h"

#include <vector>

namespace trato::ui {

/// One of the additive reasons of a score.
struct ScoreTerm {
    QString id;
    QString label;
    int points = 0;
};

/// "Why this case": label, a bar from the zero line (negative ones to the left, amber), the signed figure. ↑ ↓ walk the
/// rows, Enter asks for the events behind a term.
class TermsWidget : public LookWidget {
    Q_OBJECT

public:
    explicit TermsWidget(const Look& look, QWidget* parent = nullptr);

    void setTerms(std::vector<ScoreTerm> terms);
    [[nodiscard]] int currentRow() const { return m_current; }
    [[nodiscard]] const std::vector<ScoreTerm>& terms() const { return m_terms; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void setCurrent(int row);
    void activateCurrent();

    std::vector<ScoreTerm> m_terms;
    int m_current = 0;
};

} // namespace trato::ui

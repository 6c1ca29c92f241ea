#pragma once

#include "ui/async/job.h"
#include "ui/media/mediakit.h"
#include "ui/widgets/overlay.h"

#include <QUrl>

#include <memory>

class QPlainTextEdit;
class QStackedWidget;

namespace trato::ui {

class Button;
class IconButton;
class Label;
class Paragraph;
class PicturePane;
class Runner;

/// Pictures, PDFs, long texts and HTML mails over the window. What is read from bytes is read off this thread; what
/// shows HTML is loaded when the first one is asked for. Esc closes.
class MediaViewer final : public Overlay {
    Q_OBJECT

public:
    MediaViewer(const Look& look, Runner& runner, QWidget* window);
    ~MediaViewer() override;

    void showPicture(const QString& title, const QByteArray& bytes);
    void showPages(const QString& title, const QByteArray& bytes);
    void showText(const QString& title, const QString& text);
    void showMail(const QString& title, media::Mail mail);
    void showProblem(const QString& title, const QString& words);

    /// `shown` has not come yet.
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] PicturePane* picture() const { return m_picture; }
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QPlainTextEdit* text() const { return m_text; }
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pages() const { return m_pages; }
    /// The address that was pressed and waits for a yes.
    [[nodiscard]] QString pendingLink() const;

Q_SIGNALS:
    void shown();
    /// The user looked at the address and wants to go there.
    void linkOpened(const QUrl& url);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildPanel();
    void begin(const QString& title, QWidget* part);
    void showPageNumber();
    void turnTo(int page);
    void rendered(const media::Page& page, int number);
    void askForLink(const QUrl& url);
    void forgetLink();
    [[nodiscard]] bool isMailKey(const QObject* watched) const;

    const Look& m_look;
    Runner& m_runner;
    QWidget* m_panel;
    Label* m_title;
    Label* m_place;
    IconButton* m_larger;
    IconButton* m_smaller;
    IconButton* m_turn;
    QStackedWidget* m_parts;
    PicturePane* m_picture;
    QPlainTextEdit* m_text;
    Paragraph* m_problem;
    QWidget* m_mailPlace;
    QWidget* m_linkBar;
    Label* m_link;
    Button* m_stay = nullptr;
    std::unique_ptr<media::MailView> m_mail;
    bool m_mailIsPlain = false;
    bool m_loading = false;
    QByteArray m_bytes;
    QUrl m_pending;
    int m_page = 0;
    int m_pages = 0;
    Job m_job;
};

} // namespace trato::ui

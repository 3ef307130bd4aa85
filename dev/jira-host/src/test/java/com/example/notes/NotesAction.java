package com.example.notes;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;

/** A page with a form. */
public class NotesAction extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;

    private final transient Notes notes;
    private String text = "";
    private int times = 1;

    public NotesAction(Notes notes) {
        this.notes = notes;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return INPUT;
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        for (int i = 0; i < times; i++) {
            notes.add(text);
        }
        return SUCCESS;
    }

    /** No annotation: no method is supported. */
    public String doForgotten() {
        return SUCCESS;
    }

    public String getText() {
        return text;
    }

    public void setText(String value) {
        this.text = value;
    }

    public void setTimes(int value) {
        this.times = value;
    }
}
